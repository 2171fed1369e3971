-- What a selection of events is made by, in a form that the server reads whole and then follows: each stored summary has a number
-- of its own, and so has each event that went.
create sequence event_revision;
alter table event_summary
  add column revision bigint not null default nextval('event_revision'),
  -- Names of sites, and of who is quoted.
  add column sites text[] not null default '{}',
  add column sources text[] not null default '{}';
create index event_summary_revision on event_summary (dossier, revision);

update event_summary set sites = told.sites, sources = told.sources
from (
  select event_claim.event,
    coalesce(array_agg(distinct place->>'name') filter (where place->>'kind' = 'site'), '{}') as sites,
    coalesce(array_agg(distinct claim.body->'source'->>'name')
      filter (where claim.body->'source'->>'name' is not null), '{}') as sources
  from event_claim
  join claim on claim.document = event_claim.document and claim.id = event_claim.claim
  join document on document.id = claim.document and document.removed_at is null
  left join jsonb_array_elements(claim.body->'places') as place on true
  where claim.verdict is distinct from 'rejected'
  group by event_claim.event
) as told
where told.event = event_summary.event;

create table event_gone (
  event text not null,
  dossier text not null,
  revision bigint not null default nextval('event_revision')
);
create index event_gone_revision on event_gone (dossier, revision);

-- These served selections that are now made in memory.
drop index event_summary_actions;
drop index event_summary_countries;
drop index event_summary_nationalities;
