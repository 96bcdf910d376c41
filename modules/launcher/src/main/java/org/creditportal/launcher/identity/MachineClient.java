package org.creditportal.launcher.identity;

/**
 * A program of a bureau that calls the portal's API with a service account.
 *
 * @param clientId its client in the tenant's realm
 * @param bureau id of the bureau it works for
 * @param secret its secret
 */
public record MachineClient(String clientId, String bureau, String secret) {}
