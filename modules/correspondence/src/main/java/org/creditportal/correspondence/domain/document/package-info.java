/** Official documents and their services, and the rules that they keep. */
package org.creditportal.correspondence.domain.document;
