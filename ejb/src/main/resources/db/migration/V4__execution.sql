-- Duty tasks, evidence, notices, and the leases of recurring work.

CREATE TABLE duty_task (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  indicator_revision_id BIGINT NOT NULL,
  division_id BIGINT NOT NULL,
  duty VARCHAR(10) NOT NULL,
  state VARCHAR(30) NOT NULL,
  progress_percent INT NOT NULL,
  completion_rate DECIMAL(5,2) NULL,
  statement VARCHAR(4000) NULL,
  assessed_on DATE NULL,
  late BOOLEAN NOT NULL,
  returns INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_duty_task (appraisal_id, indicator_id, division_id),
  KEY ix_duty_task_division (division_id, appraisal_id),
  CONSTRAINT fk_duty_task_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_duty_task_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_duty_task_revision
    FOREIGN KEY (indicator_revision_id) REFERENCES indicator_revision (id),
  CONSTRAINT fk_duty_task_division FOREIGN KEY (division_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE progress_report (
  id BIGINT NOT NULL AUTO_INCREMENT,
  duty_task_id BIGINT NOT NULL,
  reported_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  progress_percent INT NOT NULL,
  report_text VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_progress_report_task FOREIGN KEY (duty_task_id) REFERENCES duty_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE evidence_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  byte_count BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  attached_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  attached_by BIGINT NOT NULL,
  attached_scope BIGINT NOT NULL,
  attached_post VARCHAR(200) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawn_post VARCHAR(200) NULL,
  withdrawn_reason VARCHAR(1000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_evidence_subject (subject_type, subject_id),
  KEY ix_evidence_content (sha256),
  KEY ix_evidence_owner (owner_id, byte_count),
  CONSTRAINT fk_evidence_owner FOREIGN KEY (owner_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE outbox_message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(60) NOT NULL,
  role VARCHAR(30) NOT NULL,
  org_unit_id BIGINT NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  text_arguments LONGTEXT NOT NULL,
  dedup_key VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  delivered_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_outbox_dedup (dedup_key),
  KEY ix_outbox_state (state, id),
  KEY ix_outbox_mine (org_unit_id, role, state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE notice_read (
  id BIGINT NOT NULL AUTO_INCREMENT,
  message_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_notice_read (message_id, person_id),
  CONSTRAINT fk_notice_read_message FOREIGN KEY (message_id) REFERENCES outbox_message (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE lease (
  name VARCHAR(30) NOT NULL,
  holder VARCHAR(60) NULL,
  held_until DATETIME(6) NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO lease (name) VALUES ('OUTBOX'), ('AUDIT_SEAL'), ('EVIDENCE_SWEEP');

-- The sweep for reminders looks for open work of all holders by due time.
CREATE INDEX ix_work_item_due ON work_item (is_open, due_at, id);
