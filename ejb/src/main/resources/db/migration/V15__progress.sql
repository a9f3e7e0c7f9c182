-- Progress: how a cycle asks for it, milestones, budget figures.

-- A cycle without a row asks by exception only.
CREATE TABLE progress_setting (
  cycle_id BIGINT NOT NULL,
  rhythm VARCHAR(20) NOT NULL,
  term_days INT NOT NULL,
  early_days INT NOT NULL,
  leads_only BOOLEAN NOT NULL,
  yellow_points INT NOT NULL,
  red_points INT NOT NULL,
  alert_share INT NOT NULL,
  alert_gap INT NOT NULL,
  milestones_moved BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (cycle_id),
  CONSTRAINT fk_progress_setting_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Divisions of a unit were asked for a report outside the rhythm.
CREATE TABLE progress_request (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  request_text VARCHAR(500) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_progress_request_appraisal (appraisal_id, due_on),
  CONSTRAINT fk_progress_request_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A milestone that the unit gave an indicator beside those of the scheme. Month * is every month.
CREATE TABLE own_milestone (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  milestone_text VARCHAR(300) NOT NULL,
  month_text VARCHAR(2) NOT NULL,
  day_text VARCHAR(2) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_own_milestone_appraisal (appraisal_id),
  CONSTRAINT fk_own_milestone_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_own_milestone_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was reached of a milestone, once for each of its days.
CREATE TABLE milestone_mark (
  id BIGINT NOT NULL AUTO_INCREMENT,
  duty_task_id BIGINT NOT NULL,
  milestone_key VARCHAR(130) NOT NULL,
  printed_on DATE NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE NOT NULL,
  note VARCHAR(1000) NOT NULL,
  marked_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_milestone_mark (duty_task_id, milestone_key, printed_on),
  CONSTRAINT fk_milestone_mark_task FOREIGN KEY (duty_task_id) REFERENCES duty_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Budget and what was spent of it, in 10,000 yuan. Rows are only added, the latest day counts.
CREATE TABLE budget_figure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  duty_task_id BIGINT NULL,
  budget DECIMAL(19,6) NOT NULL,
  executed DECIMAL(19,6) NOT NULL,
  as_of DATE NOT NULL,
  source_text VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NULL,
  entered_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_budget_figure_appraisal (appraisal_id, as_of),
  CONSTRAINT fk_budget_figure_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_budget_figure_task FOREIGN KEY (duty_task_id) REFERENCES duty_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
