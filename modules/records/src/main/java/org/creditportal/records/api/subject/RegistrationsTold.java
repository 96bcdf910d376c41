package org.creditportal.records.api.subject;

import java.io.Serializable;

/**
 * What came of telling how organisations stand on the business register.
 *
 * @param told how many are told otherwise than before, or for the first time
 * @param same how many were told just so already
 * @param older of how many something of a later day is known
 * @param unknown how many the portal holds nothing of that the officer may see
 */
public record RegistrationsTold(int told, int same, int older, int unknown) implements Serializable {}
