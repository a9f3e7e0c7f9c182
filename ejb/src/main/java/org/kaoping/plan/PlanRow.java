package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of the breakdown table.
 *
 * @param indicatorId the indicator's identity; null for a new one
 * @param seq running number, from 1
 * @param category 指标类别
 * @param level1 一级指标
 * @param level2 二级指标
 * @param fullPoints full marks in points, positive
 * @param leaders 分管领导
 * @param divisions 责任单位及股室
 * @param posts 责任人
 */
public record PlanRow(
    Long indicatorId,
    int seq,
    Category category,
    String level1,
    String level2,
    BigDecimal fullPoints,
    List<String> leaders,
    List<String> divisions,
    List<String> posts) {}
