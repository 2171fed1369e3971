-- Figures of before they said whether they count only women, men or children count everybody.
update figure set body = jsonb_set(body, '{measure,population,sort}', 'null')
where not body->'measure'->'population' ? 'sort';
update event_summary set lead_figure = jsonb_set(lead_figure, '{measure,population,sort}', 'null')
where lead_figure is not null and not lead_figure->'measure'->'population' ? 'sort';
update figure_past set body = jsonb_set(body, '{measure,population,sort}', 'null')
where not body->'measure'->'population' ? 'sort';
update figure_past set became = jsonb_set(became, '{measure,population,sort}', 'null')
where became is not null and not became->'measure'->'population' ? 'sort';
