package org.creditportal.identity.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of identity that can be broken; texts in the bundle under {@code error.<key>}. */
public enum IdentityError implements ErrorCode {
    /** The work needs an officer and nobody is logged in. */
    NOT_LOGGED_IN("identity.notLoggedIn"),
    /** Not a login name: 3 to 40 of a-z, 0-9, dot, hyphen, beginning with a letter. */
    INVALID_USERNAME("identity.invalidUsername"),
    /** Not a person's name; argument: its greatest length. */
    INVALID_NAME("identity.invalidName"),
    /** Not an e-mail address. */
    INVALID_EMAIL("identity.invalidEmail"),
    /** Two roles that exclude each other; arguments: their names. */
    EXCLUSIVE_ROLES("identity.exclusiveRoles"),
    /** An officer without any role could do nothing. */
    ROLE_REQUIRED("identity.roleRequired"),
    /** A role that works in a bureau was given to somebody without one. */
    BUREAU_REQUIRED("identity.bureauRequired"),
    /** The tenant's file knows no such bureau; argument: its id. */
    UNKNOWN_BUREAU("identity.unknownBureau"),
    /** The tenant's file knows no such administrative area; argument: its id. */
    UNKNOWN_AREA("identity.unknownArea"),
    /** The login name or address is taken; argument: the login name. */
    USERNAME_TAKEN("identity.usernameTaken"),
    /** Nobody changes, disables or enables the own account. */
    OWN_ACCOUNT("identity.ownAccount"),
    /** Only the security administrator gives roles that manage accounts, and administrators', or touches the accounts that hold them. */
    ADMINISTRATORS_RESERVED("identity.administratorsReserved"),
    /** Whoever gave a clerk's password gives none to a reviewer of the same bureau, nor the other way round. */
    BOTH_PAIRS_OF_EYES("identity.bothPairsOfEyes"),
    /** An official act on an account needs its reason. */
    REASON_REQUIRED("identity.reasonRequired"),
    /** Not an XLSX workbook, or one that is built to harm; argument: the largest size in MiB. */
    UNREADABLE_LIST("identity.unreadableList"),
    /** The first row does not name the columns of the template; argument: those that are missing. */
    WRONG_COLUMNS("identity.wrongColumns"),
    /** Two columns of a list of officers have the same name; argument: the name. */
    DOUBLED_COLUMN("identity.doubledColumn"),
    /** A list with more rows than are taken at once, or none; argument: the most. */
    WRONG_NUMBER_OF_ROWS("identity.wrongNumberOfRows"),
    /** No role has this name; argument: the name. */
    UNKNOWN_ROLE("identity.unknownRole"),
    /** The same login name stands in an earlier row; argument: that row's number. */
    REPEATED_USERNAME("identity.repeatedUsername"),
    /** Keycloak does not answer or refuses the portal; nothing was changed. */
    DIRECTORY_UNAVAILABLE("identity.directoryUnavailable");

    private final String key;

    IdentityError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
