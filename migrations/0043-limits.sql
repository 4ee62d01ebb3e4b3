-- Who leads and who takes part, found by name for the limits on persons (限项).

create index application_by_lead on application (authority, (facts ->> 'lead')) where no is not null;
create index application_by_member on application using gin ((facts -> 'members') jsonb_path_ops) where no is not null;
