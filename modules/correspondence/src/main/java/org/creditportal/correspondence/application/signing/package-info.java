/** Signatures in documents' files, and the certificates that they are made with. */
package org.creditportal.correspondence.application.signing;
