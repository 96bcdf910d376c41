/** What users see of errors: words for broken rules, a reference number for bugs, and never a stack trace. */
package org.creditportal.webkit.error;
