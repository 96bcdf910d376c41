-- Messages from before had one handler each, named after its event.
UPDATE krn_outbox SET handler = CONCAT(SUBSTRING_INDEX(event_type, '.', -1), 'Handler') WHERE handler = '';
