-- Which linking made what is kept of a dossier's reports: another version keeps other things, and links all of it anew.
alter table dossier add column linker text;

-- What the unfiltered overview and the lists count, kept as it changes: no counting over a million claims to show a number.
-- `facet` says what is counted: events by action, country, nationality, role and status, documents by publisher, and all of them.
create table tally (
  dossier text not null,
  facet text not null,
  value text not null,
  n bigint not null,
  primary key (dossier, facet, value)
);

-- Sums of the counted figures; exact, since they are added to and taken from for ever.
create table total (
  dossier text not null,
  action text not null,
  unit text not null,
  events bigint not null,
  lows bigint not null,
  low numeric not null,
  bests bigint not null,
  best numeric not null,
  highs bigint not null,
  high numeric not null,
  primary key (dossier, action, unit)
);

create function event_tallies(actions text[], countries text[], nationalities text[], roles text[], statuses text[],
  disputed boolean, planned boolean)
returns table (facet text, value text) language sql immutable as $$
  select 'actions', unnest(actions)
  union all select 'countries', unnest(countries)
  union all select 'nationalities', unnest(nationalities)
  union all select 'roles', unnest(roles)
  union all select 'statuses', unnest(statuses)
  union all select 'events', ''
  union all select 'disputed', '' where disputed
  union all select 'planned', '' where planned
$$;

create function document_tallies(removed_at timestamptz, publisher text, claims integer)
returns table (facet text, value text, n bigint) language sql immutable as $$
  select 'all documents', '', 1::bigint
  union all select 'documents', '', 1 where removed_at is null
  union all select 'claims', '', claims where removed_at is null
  union all select 'publishers', publisher, 1 where removed_at is null and publisher is not null
$$;

-- Each is called with 1 for rows that came and -1 for rows that went, and takes counters in one order, so that no two wait for
-- each other.
create function count_events() returns trigger language plpgsql as $$
begin
  insert into tally as known (dossier, facet, value, n)
  select changed.dossier, counted.facet, counted.value, count(*) * tg_argv[0]::integer
  from changed, event_tallies(actions, countries, nationalities, roles, statuses, disputed, planned) as counted
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (dossier, facet, value) do update set n = known.n + excluded.n;
  return null;
end $$;
create trigger event_summary_came after insert on event_summary
  referencing new table as changed for each statement execute function count_events('1');
create trigger event_summary_went after delete on event_summary
  referencing old table as changed for each statement execute function count_events('-1');

create function count_documents() returns trigger language plpgsql as $$
begin
  insert into tally as known (dossier, facet, value, n)
  select changed.dossier, counted.facet, counted.value, sum(counted.n) * tg_argv[0]::integer
  from changed, document_tallies(removed_at, publisher, claims) as counted
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (dossier, facet, value) do update set n = known.n + excluded.n;
  return null;
end $$;
create trigger document_came after insert on document
  referencing new table as changed for each statement execute function count_documents('1');
create trigger document_went after delete on document
  referencing old table as changed for each statement execute function count_documents('-1');
create trigger document_was after update on document
  referencing old table as changed for each statement execute function count_documents('-1');
create trigger document_is after update on document
  referencing new table as changed for each statement execute function count_documents('1');

create function sum_figures() returns trigger language plpgsql as $$
declare sign integer := tg_argv[0]::integer;
begin
  insert into total as known (dossier, action, unit, events, lows, low, bests, best, highs, high)
  select dossier, action, unit, sign * count(*),
    sign * count(low), sign * coalesce(sum(low::numeric), 0),
    sign * count(coalesce(best, low)), sign * coalesce(sum(coalesce(best, low)::numeric), 0),
    sign * count(high), sign * coalesce(sum(high::numeric), 0)
  from changed where counted
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (dossier, action, unit) do update set events = known.events + excluded.events,
    lows = known.lows + excluded.lows, low = known.low + excluded.low,
    bests = known.bests + excluded.bests, best = known.best + excluded.best,
    highs = known.highs + excluded.highs, high = known.high + excluded.high;
  return null;
end $$;
create trigger figure_came after insert on figure
  referencing new table as changed for each statement execute function sum_figures('1');
create trigger figure_went after delete on figure
  referencing old table as changed for each statement execute function sum_figures('-1');

-- What there is already.
insert into tally
select event_summary.dossier, counted.facet, counted.value, count(*)
from event_summary, event_tallies(actions, countries, nationalities, roles, statuses, disputed, planned) as counted
group by 1, 2, 3;
insert into tally
select document.dossier, counted.facet, counted.value, sum(counted.n)
from document, document_tallies(removed_at, publisher, claims) as counted
group by 1, 2, 3;
insert into total
select dossier, action, unit, count(*), count(low), coalesce(sum(low::numeric), 0), count(coalesce(best, low)),
  coalesce(sum(coalesce(best, low)::numeric), 0), count(high), coalesce(sum(high::numeric), 0)
from figure where counted group by 1, 2, 3;

-- Lists that open a page: in the order in which they are shown.
create index event_summary_leading on event_summary (dossier, documents desc, size desc, event desc)
  where lead_figure is not null;
create index event_summary_oldest on event_summary (dossier, (coalesce(start_date, end_date, '9999-12-31')), event);
drop index figure_cumulative;
create index figure_cumulative on figure (dossier, action, unit, (coalesce(best, low, high)) desc nulls last, event)
  where kind = 'cumulative';
