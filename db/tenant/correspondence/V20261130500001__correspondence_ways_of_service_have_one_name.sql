-- What is served by public announcement is called so wherever something is served.
UPDATE cor_service SET way = 'ANNOUNCED' WHERE way = 'PUBLIC_NOTICE';
