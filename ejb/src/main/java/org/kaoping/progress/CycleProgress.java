package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 进度: the units of a cycle with their lights.
 *
 * @param setting how the cycle asks
 * @param today the day
 * @param elapsed share of the appraised year that has passed, percent
 * @param measuredOn the day whose share of time completion is measured with; null before the first
 *     term is over
 * @param expected that share, percent; null before the first term is over
 * @param periods the year's periods; none by exception
 * @param units by series and order of the units
 * @param counts how many units show each light
 */
public record CycleProgress(
    long cycleId,
    int year,
    SettingValues setting,
    LocalDate today,
    BigDecimal elapsed,
    LocalDate measuredOn,
    BigDecimal expected,
    List<ProgressPeriod> periods,
    List<UnitLine> units,
    Map<ProgressLight, Long> counts) {}
