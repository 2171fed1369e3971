-- A capture is evidence: how it came stands beside its bytes, and neither is ever changed.
alter table document_capture
  -- Where the answer came from, after redirects; null for what came as a file.
  add column address text,
  add column status integer,
  add column redirects jsonb not null default '[]',
  -- The archive that held it.
  add column within text,
  -- The program that took it in.
  add column tool text,
  alter column headers set default '[]';
update document_capture set headers = '[]';
-- The same bytes at another place are the same document, linked to that place too.
alter table document_capture drop constraint document_capture_pkey, add primary key (document, sha256, came_from);
create index document_capture_address on document_capture (came_from);

create function refuse_capture_change() returns trigger language plpgsql as $$
begin
  raise exception 'captures are only ever added';
end $$;
create trigger capture_is_kept before update or delete on capture
  for each row execute function refuse_capture_change();
create trigger document_capture_is_kept before update or delete on document_capture
  for each row execute function refuse_capture_change();

alter table document
  -- Where it stands on the web: the same document when it comes again from there with other bytes.
  add column address text,
  -- What else is known of it: {address, updated, kind, captions, known}.
  add column details jsonb not null default '{}';
create index document_address on document (dossier, address) where address is not null;

-- Inputs that could not be read, with their bytes where they came, to be tried again.
create table set_aside (
  dossier text not null references dossier,
  name text not null,
  -- Empty where nothing came.
  sha256 text not null,
  media_type text,
  provenance jsonb,
  given jsonb not null default '{}',
  code text not null,
  message text not null,
  help text not null,
  tries integer not null default 1,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (dossier, name, sha256)
);

-- Feeds and pages that are looked at again and again.
create table watch (
  id text primary key,
  dossier text not null references dossier,
  address text not null,
  minutes integer not null check (minutes >= 5),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  -- Of the last look.
  last_at timestamptz,
  last_good_at timestamptz,
  last_failure jsonb,
  failures integer not null default 0,
  looks integer not null default 0,
  found integer not null default 0,
  changed integer not null default 0,
  etag text,
  last_modified text,
  unique (dossier, address)
);
create index watch_due on watch (due_at) where active;
