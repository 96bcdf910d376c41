package org.creditportal.sanctions.domain;

import java.time.LocalDate;
import java.util.Collections;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;

/**
 * What a measure has to fit, so that nothing is linked that is not related: effect, subject, kind and degree of dishonesty, and
 * one matter at least (B-34; 民营经济促进法 Art. 52, 54).
 *
 * @param degree {@code null} for incentives
 */
public record FittingMeasures(MeasureEffect effect, MeasureObject subject, ListProfile profile, Degree degree) {

    /** Whether the measure may be taken on the day. */
    public boolean include(MeasureDefinition measure, LocalDate day) {
        return measure.effect() == effect
                && measure.isValidOn(day)
                && measure.objects().contains(subject)
                && (measure.fields().contains(profile.field())
                        || measure.fields().contains(MeasureDefinition.ANY))
                && (effect == MeasureEffect.INCENTIVE || measure.degrees().contains(degree))
                && !Collections.disjoint(measure.matters(), profile.matters());
    }
}
