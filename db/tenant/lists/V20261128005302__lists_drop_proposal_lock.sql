-- Proposals for one subject wait for each other at the subject itself.
DROP TABLE IF EXISTS lst_proposal_lock;
