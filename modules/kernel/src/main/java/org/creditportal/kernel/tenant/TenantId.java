package org.creditportal.kernel.tenant;

import java.util.regex.Pattern;

/**
 * Names one tenant: a city, district, county or development-zone committee. Not a division code, because parks have none
 * (K-1).
 *
 * @param value lower-case letters, digits and hyphens, 2 to 31 characters, beginning with a letter
 */
public record TenantId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public TenantId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a tenant id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
