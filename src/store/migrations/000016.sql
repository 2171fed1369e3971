-- A source's last failure stays known after it works again; a look under way is seen.
alter table watch
  add column last_failed_at timestamptz,
  add column looking_since timestamptz;
update watch set last_failed_at = last_at where last_failure is not null;
