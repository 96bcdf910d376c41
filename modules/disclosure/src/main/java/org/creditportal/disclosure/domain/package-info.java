/** The published snapshots and how they are made. */
package org.creditportal.disclosure.domain;
