package org.creditportal.webkit.rest;

/** JSON that is none, or of another shape than the interface tells; answered 400 with the place. */
public class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place as {@code grounds[0].article}, or {@code $} for the whole */
    public MalformedJsonException(String place) {
        super("Malformed JSON at " + place);
        this.place = place;
    }

    /** Where it is wrong. */
    public String place() {
        return place;
    }
}
