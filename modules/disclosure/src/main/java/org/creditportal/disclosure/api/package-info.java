/** What the office may ask of the publisher. */
package org.creditportal.disclosure.api;
