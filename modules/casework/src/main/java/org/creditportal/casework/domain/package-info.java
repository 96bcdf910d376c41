/** Matters, proposals and clocks. */
package org.creditportal.casework.domain;
