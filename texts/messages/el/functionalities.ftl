# What can be asked for (Article 7(2)).

functionality-text = Μηνύματα κειμένου
functionality-images = Εικόνες
functionality-voice-messages = Φωνητικά μηνύματα
functionality-videos = Βίντεο
functionality-files = Αρχεία
functionality-group-text = Μηνύματα κειμένου σε ομάδες
functionality-group-media = Εικόνες, φωνητικά μηνύματα, βίντεο και αρχεία σε ομάδες
functionality-voice-call = Φωνητικές κλήσεις
functionality-video-call = Βιντεοκλήσεις
functionality-group-voice-call = Φωνητικές κλήσεις σε ομάδες
functionality-group-video-call = Βιντεοκλήσεις σε ομάδες
