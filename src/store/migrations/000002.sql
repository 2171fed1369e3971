-- What an overview adds up, beside what it adds it from: no join over a million claims to show a sum.
alter table event_summary
  add column claims integer not null default 0,
  add column reports text[] not null default '{}',
  add column outlet_names text[] not null default '{}';

update event_summary set claims = held.claims, reports = held.reports, outlet_names = held.outlet_names
from (
  select event_claim.event, count(*) as claims, array_agg(distinct document.id) as reports,
    coalesce(array_agg(distinct document.publisher) filter (where document.publisher is not null), '{}') as outlet_names
  from event_claim join document on document.id = event_claim.document
  where document.removed_at is null
  group by event_claim.event
) as held
where held.event = event_summary.event;

-- True for the one figure of an event that a total over events adds for its action and unit.
alter table figure add column counted boolean not null default false;

update figure set counted = true
from (
  select distinct on (figure.event, action, unit) figure.event, position
  from figure join event_summary on event_summary.event = figure.event
  where figure.kind = 'incident' and status <> 'withdrawn' and unit in ('people', 'sites') and not planned
  order by figure.event, action, unit, coalesce(best, low, high) desc nulls last, position
) as largest
where largest.event = figure.event and largest.position = figure.position;

drop index figure_totals;
create index figure_counted on figure (dossier, action, unit) include (event, low, best, high) where counted;
create index figure_cumulative on figure (dossier, action, unit) where kind = 'cumulative';
