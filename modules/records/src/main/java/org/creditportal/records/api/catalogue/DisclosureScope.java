package org.creditportal.records.api.catalogue;

/** To whom credit information of a kind may be shown at the most; grounds to withhold a single record come on top (K-7). */
public enum DisclosureScope {
    /** Open to the public. */
    PUBLIC,
    /** Shared among authorities only. */
    GOVERNMENT,
    /** Shown to whom the subject has authorised. */
    AUTHORISED
}
