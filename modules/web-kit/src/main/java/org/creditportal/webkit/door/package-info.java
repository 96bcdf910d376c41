/**
 * The door of both faces: what is refused before anything of a request is read or anybody is asked who sent it. Malformed
 * requests, methods that an address does not know, bodies where none is taken, and more than the tenant's rates allow.
 */
package org.creditportal.webkit.door;
