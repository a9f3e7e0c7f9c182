-- Organisation, accounts, audit, idempotency, work list, cycles and unit appraisals.
-- utf8mb4_bin throughout: general and unicode collations hold some characters of names to be equal.

CREATE TABLE org_unit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  root_id BIGINT NULL,
  parent_id BIGINT NULL,
  kind VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  sort_key INT NOT NULL DEFAULT 0,
  is_generated BOOLEAN NOT NULL DEFAULT FALSE,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  KEY ix_org_unit_parent (parent_id, name),
  CONSTRAINT fk_org_unit_parent FOREIGN KEY (parent_id) REFERENCES org_unit (id),
  CONSTRAINT fk_org_unit_root FOREIGN KEY (root_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE series (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_series_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE series_membership (
  id BIGINT NOT NULL AUTO_INCREMENT,
  series_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  KEY ix_series_membership_unit (unit_id),
  CONSTRAINT fk_membership_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT fk_membership_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE post (
  id BIGINT NOT NULL AUTO_INCREMENT,
  org_unit_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(30) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_post_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE person (
  id BIGINT NOT NULL AUTO_INCREMENT,
  login VARCHAR(100) NOT NULL,
  name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(500) NOT NULL,
  failed_logins INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_person_login (login)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE assignment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_assignment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_assignment_post FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE audit_record (
  id BIGINT NOT NULL AUTO_INCREMENT,
  business_time DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  assignment_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  on_behalf_of VARCHAR(200) NULL,
  act VARCHAR(100) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  rule_code VARCHAR(100) NULL,
  reason VARCHAR(1000) NULL,
  document_number VARCHAR(200) NULL,
  detail VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  KEY ix_audit_subject (subject_type, subject_id, act, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE audit_seal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  first_record BIGINT NOT NULL,
  last_record BIGINT NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_audit_seal_first (first_record)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE act_key (
  idempotency_key VARCHAR(100) NOT NULL,
  person_id BIGINT NOT NULL,
  act VARCHAR(100) NOT NULL,
  result_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (idempotency_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE work_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(60) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  cycle_year INT NOT NULL,
  unit_id BIGINT NULL,
  role VARCHAR(30) NOT NULL,
  org_unit_id BIGINT NOT NULL,
  engine_task_id VARCHAR(64) NULL,
  opened_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  is_open BOOLEAN NULL,
  closed_at DATETIME(6) NULL,
  closed_by BIGINT NULL,
  PRIMARY KEY (id),
  KEY ix_work_item_mine (org_unit_id, role, is_open, cycle_year, due_at, id),
  KEY ix_work_item_subject (subject_type, subject_id, kind, is_open),
  KEY ix_work_item_task (engine_task_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE appraisal_cycle (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  principal VARCHAR(200) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  appraisal_year INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  scheme_id BIGINT NOT NULL,
  state VARCHAR(30) NOT NULL,
  plan_resubmission_days INT NOT NULL,
  report_resubmission_days INT NOT NULL,
  released_on DATE NULL,
  release_document VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_cycle (jurisdiction_id, principal, kind, appraisal_year),
  CONSTRAINT fk_cycle_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE cycle_stage (
  cycle_id BIGINT NOT NULL,
  stage VARCHAR(30) NOT NULL,
  opens_on DATE NOT NULL,
  due_on DATE NOT NULL,
  PRIMARY KEY (cycle_id, stage),
  CONSTRAINT fk_cycle_stage_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE cycle_series (
  cycle_id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  PRIMARY KEY (cycle_id, series_id),
  CONSTRAINT fk_cycle_series_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_cycle_series_series FOREIGN KEY (series_id) REFERENCES series (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE unit_appraisal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  plan_stage VARCHAR(30) NOT NULL,
  plan_submitted_on DATE NULL,
  plan_on_paper BOOLEAN NOT NULL,
  plan_late BOOLEAN NOT NULL,
  plan_returns INT NOT NULL,
  plan_returned_on DATE NULL,
  plan_resubmission_due DATE NULL,
  plan_resubmission_late BOOLEAN NOT NULL,
  plan_signed_off_on DATE NULL,
  plan_signed_off_for VARCHAR(200) NULL,
  plan_instruction VARCHAR(1000) NULL,
  plan_slip_number VARCHAR(200) NULL,
  plan_document_number VARCHAR(200) NULL,
  plan_filed_on DATE NULL,
  work_stage VARCHAR(30) NOT NULL,
  dispatched_on DATE NULL,
  dispatch_before_filing BOOLEAN NOT NULL,
  self_assessments_late BOOLEAN NOT NULL,
  meeting_on DATE NULL,
  minutes_number VARCHAR(200) NULL,
  report_submitted_on DATE NULL,
  report_late BOOLEAN NOT NULL,
  report_returns INT NOT NULL,
  report_returned_on DATE NULL,
  report_resubmission_due DATE NULL,
  report_resubmission_late BOOLEAN NOT NULL,
  results_missing BOOLEAN NOT NULL,
  objections INT NOT NULL,
  confirmed_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_unit_appraisal (cycle_id, unit_id, series_id),
  KEY ix_unit_appraisal_unit (unit_id),
  CONSTRAINT fk_unit_appraisal_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_unit_appraisal_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Missing in the engine's own schema: without them a completed task scans all open tasks, and the
-- acquisition of jobs scans all timers.
CREATE INDEX kp_ix_task_parent ON ACT_RU_TASK (PARENT_TASK_ID_);
CREATE INDEX kp_ix_job_due ON ACT_RU_JOB (DUEDATE_);
