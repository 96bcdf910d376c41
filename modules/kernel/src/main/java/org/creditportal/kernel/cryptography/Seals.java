package org.creditportal.kernel.cryptography;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Seals texts with the current tenant's key of the audit trail (HMAC-SM3, GM/T 0004-2012). The key serves nothing else: the
 * blind index of a text that an officer chose lies in the database, and would be a seal of it if both had the same key.
 */
@ApplicationScoped
public class Seals {

    private static final String KEY = "audit.key";

    private final Cache<TenantId, KeyParameter> keys =
            new Cache<>(tenant -> new KeyParameter(Secrets.bytes(tenant, KEY)));

    /** The text's seal, 64 hexadecimal digits: who does not have the key cannot make it. */
    public String seal(String text) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(keys.get(TenantScope.current()));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] seal = new byte[mac.getMacSize()];
        mac.doFinal(seal, 0);
        return HexFormat.of().formatHex(seal);
    }
}
