-- What is attached to a mail is a report of its own, linked to the mail by the hash of that.
alter table document_capture add column part_of text;
create index document_capture_part on document_capture (part_of) where part_of is not null;
alter table set_aside add column part_of text;
