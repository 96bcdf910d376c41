/** Issuing, serving, ending and reading official documents. */
package org.creditportal.correspondence.application.document;
