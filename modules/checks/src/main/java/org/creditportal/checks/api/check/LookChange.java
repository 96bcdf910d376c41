package org.creditportal.checks.api.check;

/** How two looks differ in one thing; texts in the bundle under {@code LookChange.<NAME>}. */
public enum LookChange {
    /** In force now, and not then. */
    NEW,
    /** In force then, and not now. */
    GONE,
    /** Found by both; it counts for one only. */
    COUNTED_OTHERWISE,
    /** Found by both, and says something else now. */
    CHANGED,
    /** The effect comes about now, and did not then. */
    EFFECT_NEW,
    /** The effect came about then, and does not now. */
    EFFECT_GONE,
    /** What comes of the line is known now, and was not then. */
    LINE_KNOWN,
    /** What comes of the line is not known now, and was then. */
    LINE_UNKNOWN,
    /** The line comes to the same for another reason, says something else, or is new or gone without an effect. */
    LINE_OTHERWISE,
    /** The subject comes to another number or grade. */
    SCORED_OTHERWISE,
    /** Somebody else is meant now, or nobody or somebody is found now. */
    SUBJECT_OTHERWISE,
    /** Who stands behind the subject is not known now, and was then. */
    PERSON_UNKNOWN,
    /** Who stands behind the subject is known now, or does not stand there any more. */
    PERSON_KNOWN,
    /** As a whole it is a hit now, and was none. */
    RESULT_HIT,
    /** As a whole nothing is found in the period now. */
    RESULT_NOTHING_IN_PERIOD,
    /** Nobody is found now. */
    RESULT_SUBJECT_NOT_FOUND,
    /** As a whole it could not be checked now. */
    RESULT_COULD_NOT_BE_CHECKED;

    /** That the whole comes to this now, and did not then. */
    public static LookChange to(CheckResult result) {
        return valueOf("RESULT_" + result.name());
    }
}
