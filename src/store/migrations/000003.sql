-- What linking keeps of every report that stands, so that a new report is compared with its neighbours only. Derived data:
-- made again from claims.

create table linked_report (
  document text primary key references document on delete cascade,
  dossier text not null,
  -- The document's number of arrival: short in the tables below.
  seq bigint not null unique,
  -- What it tells of each occurrence, packed.
  mentions text not null,
  -- Its blocks.
  keys integer[] not null
);
create index linked_report_dossier on linked_report (dossier);

-- Only reports that share a block are compared.
create table block (
  dossier text not null,
  key integer not null,
  report bigint not null,
  primary key (dossier, key, report)
);

-- Mentions that evidence ties together, however far, carry one label; two labels may fall together, which costs work only.
create table mention (
  report bigint not null references linked_report (seq) on delete cascade,
  position integer not null,
  component integer not null,
  primary key (report, position)
);
create index mention_component on mention (component);

-- Reports from before are linked anew, some at a time, and find their events.
update document set linked = false where claims > 0;
