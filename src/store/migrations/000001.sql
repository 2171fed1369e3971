-- Primary data: dossier, setting, capture, document, document_capture, event (the register of ids), review.
-- Everything else is derived and can be made again from these.
-- Keys begin with the document or the event, so that the tables can be sharded by them.

create table dossier (
  id text primary key,
  name text not null,
  sample boolean not null default false,
  notice text,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);

create table setting (
  key text primary key,
  value jsonb not null
);

-- The bytes as they came, once per content.
create table capture (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  bytes integer not null,
  created_at timestamptz not null default now()
);

create table document (
  id text primary key,
  dossier text not null references dossier,
  -- Orders documents that were added in the same moment.
  seq bigint generated always as identity,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  title text,
  publisher text,
  author text,
  published date,
  published_from text,
  lang text not null,
  text text not null,
  -- What a person said about it, which wins over what the bytes say: {title, publisher, published}.
  given jsonb not null default '{}',
  -- Why it was not read; null where it was.
  unread text,
  claims integer not null default 0,
  -- False until its claims are in events: work that a killed process left over.
  linked boolean not null default false,
  -- Words of the beginning only: an index of a whole book would be refused.
  search tsvector generated always as (
    to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(publisher, '') || ' ' || left(text, 100000))
  ) stored
);
create index document_listing on document (dossier, seq desc);
create index document_unlinked on document (dossier) where not linked;
create index document_search on document using gin (search);

create table document_capture (
  document text not null references document on delete cascade,
  sha256 text not null references capture,
  captured_at timestamptz not null default now(),
  came_from text not null,
  media_type text not null,
  headers jsonb not null default '{}',
  primary key (document, sha256)
);
create index document_capture_content on document_capture (sha256);

-- Offsets are UTF-16 units, which SQL does not count in: the quote stands beside them.
create table claim (
  document text not null references document on delete cascade,
  id text not null,
  dossier text not null,
  action text not null,
  modality text not null,
  evidence text not null,
  start_offset integer not null,
  end_offset integer not null,
  -- The whole claim, as its reader made it.
  body jsonb not null,
  -- Where its places are: [{name, kind, country, lat, lon}].
  points jsonb not null default '[]',
  primary key (document, id)
);
create index claim_dossier on claim (dossier, document);

create table event (
  id text primary key,
  dossier text not null references dossier,
  created_at timestamptz not null default now(),
  -- The event that it was merged into.
  redirect_to text
);
create index event_dossier on event (dossier);

-- Rows of removed documents stay, so that a restored document finds its events again.
create table event_claim (
  event text not null references event on delete cascade,
  document text not null,
  claim text not null,
  primary key (event, document, claim)
);
create index event_claim_document on event_claim (document, claim);

create table event_summary (
  event text primary key references event on delete cascade,
  dossier text not null,
  kind text not null,
  title text not null,
  place jsonb,
  start_date date,
  end_date date,
  documents integer not null,
  outlets integer not null,
  origins integer not null,
  lead_figure jsonb,
  -- The leading figure's best number, or the bound that it has; 0 without one.
  size double precision not null,
  planned boolean not null,
  disputed boolean not null,
  actions text[] not null,
  countries text[] not null,
  nationalities text[] not null,
  roles text[] not null,
  statuses text[] not null,
  figure_kinds text[] not null,
  -- Events of one case share it.
  case_id text,
  -- What else a page shows of it: relays, disputes.
  detail jsonb not null,
  search tsvector not null
);
create index event_summary_newest on event_summary (dossier, (coalesce(end_date, start_date, '0001-01-01')) desc, event desc);
create index event_summary_largest on event_summary (dossier, size desc, event desc);
create index event_summary_documents on event_summary (dossier, documents desc, event desc);
create index event_summary_actions on event_summary using gin (actions);
create index event_summary_countries on event_summary using gin (countries);
create index event_summary_nationalities on event_summary using gin (nationalities);
create index event_summary_search on event_summary using gin (search);
create index event_summary_case on event_summary (case_id) where case_id is not null;

create table figure (
  event text not null references event on delete cascade,
  position integer not null,
  dossier text not null,
  action text not null,
  unit text not null,
  kind text not null,
  status text not null,
  low double precision,
  best double precision,
  high double precision,
  body jsonb not null,
  primary key (event, position)
);
create index figure_totals on figure (dossier, kind, action, unit);

-- A person's decisions: rows are only ever added.
create table review (
  id bigint generated always as identity primary key,
  dossier text not null,
  made_at timestamptz not null default now(),
  made_by text not null,
  reason text not null,
  kind text not null,
  subject jsonb not null,
  old_value jsonb,
  new_value jsonb
);
create function refuse_review_change() returns trigger language plpgsql as $$
begin
  raise exception 'reviews are only ever added';
end $$;
create trigger review_append_only before update or delete on review
  for each row execute function refuse_review_change();

insert into dossier (id, name) values ('main', 'My reports');
