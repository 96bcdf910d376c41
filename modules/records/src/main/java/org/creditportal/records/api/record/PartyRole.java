package org.creditportal.records.api.record;

/** What the subject was in the court's case: who sued is not who was sued; texts in the bundle under {@code PartyRole.<NAME>}. */
public enum PartyRole {
    PLAINTIFF,
    DEFENDANT,
    THIRD_PARTY,
    OTHER
}
