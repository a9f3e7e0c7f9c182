-- Addresses from which a calendar program reads what is due; is_open is true or null, so that one assignment has one open address.

CREATE TABLE calendar_feed (
  id BIGINT NOT NULL AUTO_INCREMENT,
  secret_hash VARCHAR(64) NOT NULL,
  assignment_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  is_open BOOLEAN NULL,
  made_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  last_fetched_on DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_calendar_feed_secret (secret_hash),
  UNIQUE KEY uq_calendar_feed_open (assignment_id, is_open),
  CONSTRAINT fk_calendar_feed_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT fk_calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
