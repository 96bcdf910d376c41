package org.creditportal.identity.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.kernel.cryptography.Digests;

/**
 * Stands for the state of an account, because Keycloak keeps no version: two equal numbers mean that name, address, bureau, jobs,
 * own duties and being enabled are the same.
 */
final class OfficerState {

    private OfficerState() {}

    static long version(OfficerRow row, String email, List<String> ownDuties) {
        String state = String.join(
                "|",
                row.id(),
                row.displayName(),
                String.valueOf(email),
                String.valueOf(row.bureau()),
                row.roles().toString(),
                ownDuties.toString(),
                String.valueOf(row.enabled()));
        byte[] digest = Digests.sha256().digest(state.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
