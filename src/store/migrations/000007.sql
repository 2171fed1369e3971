-- What the dossier said before: a figure knows since when it has been what it is, and what it was before stays on record. That is
-- primary data: a rebuild adds to it where a figure changes, and never makes it anew.
alter table figure add column since timestamptz not null default now();
update figure set since = event.created_at from event where event.id = figure.event;
create index figure_since on figure (dossier, since);

create table figure_past (
  id bigint generated always as identity primary key,
  dossier text not null,
  event text not null,
  action text not null,
  unit text not null,
  low double precision,
  best double precision,
  high double precision,
  counted boolean not null,
  body jsonb not null,
  since timestamptz not null,
  until timestamptz not null default now(),
  -- What came of it: the figure in the same event that took its place; null where none did.
  became jsonb,
  -- What made it change: {added, removed, again: documents; review: number or null}.
  cause jsonb not null
);
create index figure_past_event on figure_past (event, until);
create index figure_past_dossier on figure_past (dossier, until);

-- What changed since a day.
create index document_added on document (dossier, added_at);
create index document_removed on document (dossier, removed_at) where removed_at is not null;
create index event_created on event (dossier, created_at);
