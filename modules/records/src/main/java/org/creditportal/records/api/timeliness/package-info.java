/** Timeliness: what is due, what is missing, how punctual bureaus are, and who is reminded (K-8, K-11, B-5). */
package org.creditportal.records.api.timeliness;
