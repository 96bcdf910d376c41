package org.creditportal.checks.api.check;

/** By what a subject is asked for; texts in the bundle under {@code AskedBy.<NAME>}. */
public enum AskedBy {
    /** The unified social credit code. */
    CODE,
    /** The number of the business registration, of traders without a code. */
    REGISTRATION_NUMBER,
    /** The number of the identity card; protected, never shown whole. */
    ID_NUMBER,
    /** The name alone: identifies nobody, so that only hints come of it. */
    NAME
}
