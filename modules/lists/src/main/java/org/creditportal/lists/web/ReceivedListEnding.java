package org.creditportal.lists.web;

/** Body that has all end which a delivery does not tell: how it was made sure that it has gone. Field names are the interface. */
public class ReceivedListEnding {
    public String reason;
}
