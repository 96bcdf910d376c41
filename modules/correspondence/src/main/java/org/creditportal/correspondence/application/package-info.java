/** What the office does with documents and mail. */
package org.creditportal.correspondence.application;
