/** Tokens, proposals, clocks and the work list at work. */
package org.creditportal.casework.application;
