alter table proposal add column previous_id uuid references proposal (id) on delete set null;
comment on column proposal.previous_id is 'The draft that this one is a mended text of; null for a first one.';
create index proposal_previous_id_idx on proposal (previous_id);
