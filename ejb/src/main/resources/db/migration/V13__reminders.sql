-- Extensions, late acts, reminders, urging, and what was sent to whom.

CREATE TABLE extended_limit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  due_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_extended_limit (subject_type, subject_id, stage)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- is_open is true or null, so that the unique key allows one open request and any number of decided ones.
CREATE TABLE extension_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  limit_code VARCHAR(30) NOT NULL,
  work_kind VARCHAR(60) NOT NULL,
  cycle_id BIGINT NOT NULL,
  unit_id BIGINT NULL,
  holder_role VARCHAR(30) NOT NULL,
  org_unit_id BIGINT NOT NULL,
  due_on DATE NOT NULL,
  wanted_on DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  requested_by BIGINT NOT NULL,
  requested_post VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  is_open BOOLEAN NULL,
  granted_on DATE NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  decided_post VARCHAR(200) NULL,
  decision_reason VARCHAR(1000) NULL,
  document_number VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_extension_open (subject_type, subject_id, limit_code, is_open),
  KEY ix_extension_cycle (cycle_id, state),
  CONSTRAINT fk_extension_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A stage without a row accepts late acts and marks them.
CREATE TABLE stage_lateness (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  late_rule VARCHAR(20) NOT NULL,
  consequence VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_stage_lateness (cycle_id, stage),
  CONSTRAINT fk_stage_lateness_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE late_exception (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  unit_id BIGINT NOT NULL,
  person_id BIGINT NULL,
  last_day DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  granted_by BIGINT NOT NULL,
  granted_post VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_late_exception (cycle_id, stage, unit_id),
  CONSTRAINT fk_late_exception_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_late_exception_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a jurisdiction wants otherwise than by default; work_kind * stands for every kind.
CREATE TABLE reminder_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  work_kind VARCHAR(60) NOT NULL,
  step VARCHAR(20) NOT NULL,
  days INT NOT NULL,
  enabled BOOLEAN NOT NULL,
  to_leaders BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_reminder_rule (jurisdiction_id, work_kind, step),
  CONSTRAINT fk_reminder_rule_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE reminder_setting (
  jurisdiction_id BIGINT NOT NULL,
  digest_hour INT NOT NULL,
  urges_per_day INT NOT NULL,
  PRIMARY KEY (jurisdiction_id),
  CONSTRAINT fk_reminder_setting_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row per item, limit, step and audience: that key makes every reminder one, over crashes and nodes.
CREATE TABLE reminder (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_item_id BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  step VARCHAR(20) NOT NULL,
  audience VARCHAR(20) NOT NULL,
  jurisdiction_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  org_unit_id BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  digest_day DATE NULL,
  sent_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_reminder (work_item_id, due_at, step, audience),
  KEY ix_reminder_state (state, org_unit_id, role),
  KEY ix_reminder_day (digest_day, org_unit_id, role),
  CONSTRAINT fk_reminder_item FOREIGN KEY (work_item_id) REFERENCES work_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- occasion: <day>#<n> for an urge by hand, <due>#<step> for what is proposed by itself.
CREATE TABLE urge (
  id BIGINT NOT NULL AUTO_INCREMENT,
  work_item_id BIGINT NOT NULL,
  occasion VARCHAR(60) NOT NULL,
  urged_on DATE NOT NULL,
  jurisdiction_id BIGINT NOT NULL,
  role VARCHAR(30) NOT NULL,
  org_unit_id BIGINT NOT NULL,
  urge_text VARCHAR(500) NULL,
  state VARCHAR(20) NOT NULL,
  urged_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  urged_by BIGINT NULL,
  urged_post VARCHAR(200) NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  decided_post VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_urge (work_item_id, occasion),
  KEY ix_urge_state (jurisdiction_id, state),
  CONSTRAINT fk_urge_item FOREIGN KEY (work_item_id) REFERENCES work_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE contact (
  person_id BIGINT NOT NULL,
  email VARCHAR(254) NULL,
  mobile VARCHAR(20) NULL,
  mail_off BOOLEAN NOT NULL,
  webhook_off BOOLEAN NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT fk_contact_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE message_delivery (
  id BIGINT NOT NULL AUTO_INCREMENT,
  dedup_key VARCHAR(120) NOT NULL,
  jurisdiction_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  channel VARCHAR(20) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  urge_id BIGINT NULL,
  sent_for DATE NOT NULL,
  address VARCHAR(254) NULL,
  title VARCHAR(200) NULL,
  body LONGTEXT NULL,
  state VARCHAR(20) NOT NULL,
  attempts INT NOT NULL,
  next_at DATETIME(6) NOT NULL,
  claimed_by VARCHAR(60) NULL,
  finished_at DATETIME(6) NULL,
  outcome VARCHAR(500) NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_message_delivery (dedup_key),
  KEY ix_message_delivery_next (state, next_at, id),
  KEY ix_message_delivery_list (jurisdiction_id, id),
  CONSTRAINT fk_message_delivery_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO lease (name) VALUES ('REMINDERS');
