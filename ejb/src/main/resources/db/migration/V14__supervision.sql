-- Findings of every source with the orders on them, draws of spot checks, checks, recusals and the
-- problems of evaluation reports.

CREATE TABLE finding (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  cycle_year INT NOT NULL,
  source VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  item_number VARCHAR(50) NOT NULL,
  appraisal_id BIGINT NULL,
  unit_id BIGINT NOT NULL,
  division_id BIGINT NULL,
  indicator_id BIGINT NULL,
  facts VARCHAR(2000) NOT NULL,
  measure VARCHAR(2000) NULL,
  found_on DATE NOT NULL,
  place VARCHAR(200) NULL,
  wanted_by DATE NULL,
  is_ordered BOOLEAN NOT NULL,
  waived_on DATE NULL,
  waived_by_post VARCHAR(200) NULL,
  waived_reason VARCHAR(1000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_finding_ledger (jurisdiction_id, cycle_year, id),
  KEY ix_finding_unit (unit_id, division_id, id),
  KEY ix_finding_source (source, source_id),
  CONSTRAINT fk_finding_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_finding_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
  CONSTRAINT fk_finding_division FOREIGN KEY (division_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

ALTER TABLE rectification_order ADD COLUMN finding_id BIGINT NULL;
ALTER TABLE rectification_order ADD COLUMN source VARCHAR(30) NULL;
ALTER TABLE rectification_order ADD COLUMN cycle_id BIGINT NULL;
ALTER TABLE rectification_order ADD COLUMN unit_id BIGINT NULL;
ALTER TABLE rectification_order ADD COLUMN in_charge VARCHAR(200) NULL;
ALTER TABLE rectification_order ADD COLUMN first_due_on DATE NULL;
ALTER TABLE rectification_order ADD COLUMN closed_on DATE NULL;
ALTER TABLE rectification_order ADD COLUMN closing_number VARCHAR(200) NULL;
ALTER TABLE rectification_order MODIFY COLUMN appraisal_id BIGINT NULL;
ALTER TABLE rectification_order MODIFY COLUMN division_id BIGINT NULL;

INSERT INTO finding (jurisdiction_id, cycle_id, cycle_year, source, source_id, item_number, appraisal_id,
  unit_id, division_id, indicator_id, facts, measure, found_on, is_ordered, version)
SELECT c.jurisdiction_id, c.id, c.appraisal_year, 'APPRAISAL', a.id, CONCAT('', o.id), a.id,
  a.unit_id, o.division_id, o.indicator_id, o.problem, o.requirement, o.ordered_on, TRUE, 0
FROM rectification_order o
JOIN unit_appraisal a ON a.id = o.appraisal_id
JOIN appraisal_cycle c ON c.id = a.cycle_id
ORDER BY o.id;

UPDATE rectification_order SET
  finding_id = (SELECT f.id FROM finding f WHERE f.source = 'APPRAISAL'
    AND f.item_number = CONCAT('', rectification_order.id)),
  source = 'APPRAISAL',
  first_due_on = due_on,
  unit_id = (SELECT a.unit_id FROM unit_appraisal a WHERE a.id = rectification_order.appraisal_id),
  cycle_id = (SELECT a.cycle_id FROM unit_appraisal a WHERE a.id = rectification_order.appraisal_id);

UPDATE rectification_order SET
  closed_on = COALESCE(accountability_on, (SELECT MAX(CAST(s.recorded_at AS DATE)) FROM rectification_step s
    WHERE s.order_id = rectification_order.id))
WHERE state IN ('CLOSED', 'TALK_SETTLED', 'ACCOUNTABILITY_DECIDED');

ALTER TABLE rectification_order MODIFY COLUMN finding_id BIGINT NOT NULL;
ALTER TABLE rectification_order MODIFY COLUMN source VARCHAR(30) NOT NULL;
ALTER TABLE rectification_order MODIFY COLUMN cycle_id BIGINT NOT NULL;
ALTER TABLE rectification_order MODIFY COLUMN unit_id BIGINT NOT NULL;
ALTER TABLE rectification_order MODIFY COLUMN first_due_on DATE NOT NULL;
ALTER TABLE rectification_order ADD CONSTRAINT uq_rectification_finding UNIQUE (finding_id);
ALTER TABLE rectification_order ADD CONSTRAINT fk_rectification_finding FOREIGN KEY (finding_id) REFERENCES finding (id);
ALTER TABLE rectification_order ADD CONSTRAINT fk_rectification_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id);

ALTER TABLE rectification_step MODIFY COLUMN kind VARCHAR(20) NOT NULL;
ALTER TABLE rectification_step ADD COLUMN document_number VARCHAR(200) NULL;
ALTER TABLE rectification_step ADD COLUMN invited VARCHAR(200) NULL;

CREATE TABLE check_draw (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  population VARCHAR(20) NOT NULL,
  strata_by VARCHAR(20) NOT NULL,
  quota_percent INT NOT NULL,
  quota_least INT NOT NULL,
  seed VARCHAR(200) NOT NULL,
  algorithm VARCHAR(40) NOT NULL,
  inputs_sha256 CHAR(64) NOT NULL,
  document_number VARCHAR(200) NULL,
  drawn_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_check_draw_cycle (cycle_id),
  CONSTRAINT fk_check_draw_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE draw_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  draw_id BIGINT NOT NULL,
  entry_key VARCHAR(100) NOT NULL,
  label VARCHAR(500) NOT NULL,
  stratum VARCHAR(200) NOT NULL,
  weight INT NOT NULL,
  late_count INT NOT NULL,
  return_count INT NOT NULL,
  low_progress BOOLEAN NOT NULL,
  finding_count INT NOT NULL,
  lot CHAR(64) NOT NULL,
  place_in_stratum INT NOT NULL,
  is_chosen BOOLEAN NOT NULL,
  appraisal_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  division_id BIGINT NULL,
  indicator_id BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_draw_entry (draw_id, entry_key),
  CONSTRAINT fk_draw_entry_draw FOREIGN KEY (draw_id) REFERENCES check_draw (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE supervision_check (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  draw_id BIGINT NULL,
  title VARCHAR(500) NOT NULL,
  appraisal_id BIGINT NULL,
  unit_id BIGINT NULL,
  division_id BIGINT NULL,
  indicator_id BIGINT NULL,
  state VARCHAR(20) NOT NULL,
  first_person BIGINT NULL,
  first_name VARCHAR(200) NULL,
  first_home VARCHAR(200) NULL,
  second_person BIGINT NULL,
  second_name VARCHAR(200) NULL,
  second_home VARCHAR(200) NULL,
  checked_on DATE NULL,
  place VARCHAR(200) NULL,
  situation VARCHAR(4000) NULL,
  entered_by BIGINT NULL,
  entered_at DATETIME(6) NULL,
  confirmed_by BIGINT NULL,
  confirmed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_supervision_check_cycle (cycle_id, id),
  CONSTRAINT fk_supervision_check_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_supervision_check_draw FOREIGN KEY (draw_id) REFERENCES check_draw (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE check_finding (
  check_id BIGINT NOT NULL,
  seq INT NOT NULL,
  unit_id BIGINT NOT NULL,
  division_id BIGINT NULL,
  facts VARCHAR(2000) NOT NULL,
  measure VARCHAR(2000) NULL,
  found_on DATE NOT NULL,
  place VARCHAR(200) NULL,
  PRIMARY KEY (check_id, seq),
  CONSTRAINT fk_check_finding_check FOREIGN KEY (check_id) REFERENCES supervision_check (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE recusal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  declared_on DATE NOT NULL,
  declared_by_post VARCHAR(200) NOT NULL,
  ended_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_recusal_unit (unit_id, person_id),
  CONSTRAINT fk_recusal_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_recusal_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE evaluation_report (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  evaluator VARCHAR(200) NOT NULL,
  document_number VARCHAR(200) NULL,
  issued_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_evaluation_report_cycle (cycle_id),
  CONSTRAINT fk_evaluation_report_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE problem_import (
  id BIGINT NOT NULL AUTO_INCREMENT,
  report_id BIGINT NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  state VARCHAR(20) NOT NULL,
  payload LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_problem_import_report FOREIGN KEY (report_id) REFERENCES evaluation_report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
