package org.kaoping.consistency.claim;

import java.util.Optional;

/**
 * Points, score and score rate as printed in one place.
 *
 * @param fullPoints full marks (满分)
 * @param score the score (得分)
 * @param rate the score rate (得分率), usually in per cent
 * @param place where they stand
 */
public record Mark(
    Optional<Printed> fullPoints, Optional<Printed> score, Optional<Printed> rate, Place place) {}
