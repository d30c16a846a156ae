-- What a matter changes in a year's money by the level of its services, so that a year of matters can be added up.

alter table proposal_index add column year_change jsonb not null default '{}';
comment on column proposal_index.year_change is 'Code of a level to cents a year: added cost positive, saving negative. Empty where nobody told.';
insert into stale_proposal select id, nextval('proposal_change'), now() from proposal
on conflict (proposal_id) do update set change = excluded.change;
