package org.creditportal.serverdoor.internal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the head of a request says plainly what it wants: a host is said once, and an address has one spelling only, so that
 * what a balancer, a filter and a page see is the same.
 */
final class RequestHead {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String PLAIN_TOO = "!$&'()*+,=:@/";
    private static final String NEVER_ESCAPED = PLAIN + "/\\;%";
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;

    private RequestHead() {}

    /**
     * One host, without user, path or blank.
     *
     * @param old whether the protocol is HTTP/1.0, in which some balancers ask for health and name no host
     */
    static boolean isHostPlain(List<String> hosts, boolean old) {
        if (hosts.isEmpty()) {
            return old;
        }
        return hosts.size() == 1 && HOST.matcher(hosts.get(0).strip()).matches();
    }

    /** No empty, dotted or parametered part, no sign that needs no escape escaped, and none that ends a text or a line. */
    static boolean isPathPlain(String path) {
        if (path == null || !path.startsWith("/")) {
            return false;
        }
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].isEmpty() && !last
                    || parts[i].equals(".")
                    || parts[i].equals("..")
                    || !isPartPlain(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            char sign = part.charAt(i);
            if (sign == '%') {
                if (!isEscapePlain(part, i)) {
                    return false;
                }
                i += 2;
            } else if (PLAIN.indexOf(sign) < 0 && PLAIN_TOO.indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscapePlain(String part, int at) {
        if (at + 2 >= part.length()) {
            return false;
        }
        int high = Character.digit(part.charAt(at + 1), 16);
        int low = Character.digit(part.charAt(at + 2), 16);
        int octet = high * 16 + low;
        return high >= 0 && low >= 0 && octet >= FIRST_PRINTABLE && octet != DELETE && NEVER_ESCAPED.indexOf(octet) < 0;
    }
}
