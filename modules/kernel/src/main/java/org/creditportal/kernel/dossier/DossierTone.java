package org.creditportal.kernel.dossier;

/** Colour of a light: red and green for nothing but dishonesty and honesty in force. */
public enum DossierTone {
    DISHONEST,
    HONEST,
    WAITING,
    NEUTRAL
}
