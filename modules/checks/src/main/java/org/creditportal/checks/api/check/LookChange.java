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
    /** The subject comes to another number or grade. */
    SCORED_OTHERWISE
}
