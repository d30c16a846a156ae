-- Local rules beside the national ones: an organisation's own versions, what they stand on, and who keeps the national ones.

alter table rule_version
    add column organisation_id uuid references organisation (id),
    add column stands_on_id    uuid references rule_version (id),
    add column gives_up        boolean not null default false,
    add check ((organisation_id is null) = (stands_on_id is null)),
    add check (organisation_id is null or origin = 'published'),
    add check (not gives_up or organisation_id is not null);
comment on column rule_version.organisation_id is 'The organisation whose own version it is; null for a national one, which is for all that have none of their own.';
comment on column rule_version.stands_on_id is 'The national version that a local one differs from by rows added, replaced and disabled; null for a national one.';
comment on column rule_version.gives_up is 'Whether the organisation has no rules of its own from then on: it follows the national ones, whichever are in force.';
create index rule_version_organisation_id_idx on rule_version (organisation_id, rule_set_id);
create index rule_version_stands_on_id_idx on rule_version (stands_on_id);

alter table rule_draft
    add column organisation_id uuid references organisation (id),
    add column stands_on_id    uuid references rule_version (id),
    add check ((organisation_id is null) = (stands_on_id is null));
comment on column rule_draft.organisation_id is 'The organisation that it is for; null for the next national version.';
comment on column rule_draft.stands_on_id is 'The national version that the organisation''s rules would stand on; null for the next national version.';
create index rule_draft_organisation_id_idx on rule_draft (organisation_id);
create index rule_draft_stands_on_id_idx on rule_draft (stands_on_id);

create table rule_keeper (
    organisation_id uuid        not null primary key references organisation (id),
    since_at        timestamptz not null
);
comment on table rule_keeper is 'The organisation whose people write and approve the national rules: at first the one with which the service was set up.';

insert into rule_keeper (organisation_id, since_at)
select organisation_id, now() from membership where role in ('administrator', 'approver')
order by role, given_at limit 1;

alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
    check (role in ('preparer', 'official', 'expert', 'maintainer', 'approver', 'councillor', 'administrator'));
