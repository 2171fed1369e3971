-- Where an event moved people from and to; null where it did not, or where nobody said. Filled as events are settled.
alter table event_summary add column movement jsonb;
